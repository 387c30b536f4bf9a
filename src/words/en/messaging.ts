import type { messaging as french } from '#src/words/fr/messaging.ts'

export const messaging: typeof french = {
  title: 'Mails sent',
  lead: 'All that Jumelage wrote on behalf of your organisation. What a mail says stays between it and the person.',
  filter: 'Filter by state',
  counted: { waiting: 'Waiting', failed: 'Refused', held: 'Held', sent: 'Sent' },
  states: { waiting: 'Waiting', failed: 'Refused', held: 'Held', sent: 'Sent' },
  columns: { to: 'To', subject: 'Subject', at: 'Date', reason: 'What happened', act: 'Action' },
  nobody: { title: 'No mail here', why: 'No mail is in this state.' },
  tries: '{count, plural, =0 {Not tried yet.} one {# try.} other {# tries.}}',
  serverSaid: 'The server said: {said}',
  heldBecause: 'It would have come too late.',
  sendAgain: 'Send again',
  sendAllTheSame: 'Send all the same',
  about: ': {subject}, {address}',
  refusals: { 'not-stopped': 'This mail has left already, or waits for its turn already.' },
  notArrived: 'To look at',
  stopped: '{count, plural, one {# mail has not arrived} other {# mails have not arrived}}',
  done: { sentAgain: 'The mail leaves again in a moment.' },
}
