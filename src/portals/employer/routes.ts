import { employerHome } from '#src/portals/employer/home.tsx'
import { employerInterviews } from '#src/portals/employer/interviews.tsx'
import { employerJobs } from '#src/portals/employer/jobs.tsx'
import { employerStars } from '#src/portals/employer/stars.tsx'
import { employerTables } from '#src/portals/employer/tables.tsx'
import { portal, type Route } from '#src/portals/route.ts'

/** The portal of firms, by their personal link or their account. */
export const EMPLOYER_ROUTES: readonly Route[] = [
  ...portal('employer', '/o/:org/employer', (get, post) => [
    get('/events/:event/day', employerInterviews.open),
    get('/events/:event/day/meetings/:meeting', employerInterviews.openOne),
    get('/events/:event/day/meetings/:meeting/answers', employerInterviews.openOne),
    post('/events/:event/day/meetings/:meeting/answers', employerInterviews.answer),
    get('', employerHome.open),
    get('/events/:id', employerHome.openEvent),
    get('/events/:id/presence', employerHome.openPresence),
    post('/events/:id/presence', employerHome.statePresence),
    get('/events/:id/jobs', employerJobs.list),
    get('/events/:id/jobs/new', employerJobs.openNew),
    post('/events/:id/jobs', employerJobs.add),
    get('/events/:id/jobs/:job', employerJobs.open),
    post('/events/:id/jobs/:job', employerJobs.correct),
    post('/events/:id/jobs/:job/closing', employerJobs.close),
    get('/events/:id/tables', employerTables.list),
    get('/events/:id/tables/new', employerTables.openNew),
    post('/events/:id/tables', employerTables.add),
    get('/events/:id/tables/:table', employerTables.open),
    post('/events/:id/tables/:table', employerTables.correct),
    post('/events/:id/tables/:table/removal', employerTables.remove),
    get('/events/:id/stars', employerStars.open),
    post('/events/:id/stars', employerStars.state),
  ]),
]
