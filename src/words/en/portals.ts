import type { portals as french } from '#src/words/fr/portals.ts'

export const portals: typeof french = {
  staff: 'Staff',
  today: 'Today',
  candidates: 'Candidates',
  employers: 'Employers',
  events: 'Events',
  imports: 'Import',
  figures: 'Figures',
  settings: 'Settings',
  team: 'Team',
  home: 'Home',
  programmes: 'Programmes',
  eligibility: 'Am I eligible?',
  register: 'Register',
  mySpace: 'My space',
  closed: {
    title: 'This space is not open yet',
    body: 'Before it collects personal information, the organisation must publish the following.',
    'privacy-officer':
      'The name and contact details of the person in charge of the protection of personal information.',
    policy: 'Its confidentiality policy.',
    contact: 'An e-mail address to reach it.',
    forStaff: 'A manager can do it in the settings.',
  },
  problem: {
    400: { title: 'This request is incomplete', body: 'Go back to the previous page and try again. Nothing is lost.' },
    403: {
      title: 'This page is not open to you',
      body: 'Your role does not allow this action. Ask a manager of your organisation.',
    },
    404: { title: 'This page does not exist', body: 'The address is wrong, or the page is not open to you.' },
    405: { title: 'This request is incomplete', body: 'Go back to the previous page and try again.' },
    409: {
      title: 'Somebody changed this record',
      body: 'Your change was not saved. Go back to copy it, then open the record again.',
    },
    413: { title: 'This is too large', body: 'What you are sending is over the size that is allowed.' },
    415: { title: 'This request is incomplete', body: 'Go back to the previous page and try again.' },
    422: {
      title: 'This form was already sent',
      body: 'It was sent with other answers, or in another session. Open the page again to see what was saved.',
    },
    429: { title: 'Too many tries', body: 'Wait a moment, then try again.' },
    500: { title: 'A problem on our side', body: 'Nothing that was saved is lost. Try again in a minute.' },
    503: {
      title: 'The service will be back in a moment',
      body: 'Nothing that was saved is lost. Try again in a minute.',
    },
    reference: 'Reference to give if you write to us: {id}',
    back: 'Back to the home page',
  },
}
