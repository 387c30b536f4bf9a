import { candidateCareer } from '#src/portals/candidate/career.tsx'
import { careerParts } from '#src/portals/candidate/career-parts.tsx'
import { candidateDay } from '#src/portals/candidate/day.tsx'
import { candidateHome } from '#src/portals/candidate/home.tsx'
import { candidateInterviews } from '#src/portals/candidate/interviews.tsx'
import { portal, type Route } from '#src/portals/route.ts'

/** The portal of candidates, by their personal link or their account. */
export const CANDIDATE_ROUTES: readonly Route[] = [
  ...portal('candidate', '/o/:org/candidate', (get, post) => [
    get('/events/:event/day', candidateInterviews.open),
    post('/events/:event/day/confirmations', candidateInterviews.confirm),
    get('/events/:event/day/meetings/:meeting/declines', candidateInterviews.askDecline),
    post('/events/:event/day/meetings/:meeting/declines', candidateInterviews.decline),
    get('/events/:event/day/meetings/:meeting/answers', candidateInterviews.askAnswer),
    post('/events/:event/day/meetings/:meeting/answers', candidateInterviews.answer),
    get('', candidateHome.open),
    post('/language', candidateHome.chooseLanguage),
    get('/career', candidateCareer.open),
    post('/career/cv', candidateCareer.give),
    get('/career/cv/file', candidateCareer.file),
    post('/career/cv/removal', candidateCareer.remove),
    get('/career/works', careerParts.openWorks),
    post('/career/works', careerParts.tellWorks),
    get('/career/studies', careerParts.openStudies),
    post('/career/studies', careerParts.tellStudies),
    get('/career/skills', careerParts.openSkills),
    post('/career/skills', careerParts.tellSkills),
    get('/career/languages', careerParts.openLanguages),
    post('/career/languages', careerParts.tellLanguages),
    get('/events/:id', candidateHome.openEvent),
    get('/events/:id/presence', candidateDay.openPresence),
    post('/events/:id/presence', candidateDay.statePresence),
    get('/events/:id/wishes', candidateDay.openWishes),
    post('/events/:id/wishes', candidateDay.stateWishes),
    get('/events/:id/withdrawal', candidateDay.askWithdrawal),
    post('/events/:id/withdrawal', candidateDay.withdraw),
    post('/events/:id/restoration', candidateDay.restore),
  ]),
]
