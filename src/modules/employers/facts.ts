import type { EmployerId, JobId, MemberId } from '#src/modules/employers/types.ts'

export type EmployerFact =
  | { type: 'employer.added'; employerId: EmployerId }
  | { type: 'employer.corrected'; employerId: EmployerId; fields: string[] }
  | { type: 'employer.member-added'; employerId: EmployerId; memberId: MemberId }
  | { type: 'employer.member-corrected'; employerId: EmployerId; memberId: MemberId }
  | { type: 'employer.member-removed'; employerId: EmployerId; memberId: MemberId }
  | { type: 'job.added'; jobId: JobId; employerId: EmployerId }
  | { type: 'job.corrected'; jobId: JobId; employerId: EmployerId; fields: string[] }
  | { type: 'job.closed'; jobId: JobId; employerId: EmployerId }
  | { type: 'job.reopened'; jobId: JobId; employerId: EmployerId }
