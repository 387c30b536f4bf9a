import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readSecret } from '#src/platform/secret.ts'

test('an installation without a secret makes one, keeps it, and lets nobody else read it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jumelage-secret-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const dataDir = join(folder, 'data')
  const made = readSecret({ secret: null, dataDir })
  expect(made).toMatch(/^[\w-]{43}$/)
  expect(readSecret({ secret: null, dataDir })).toBe(made)
  expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
})

test('the secret of the configuration comes first, and nothing is written', () => {
  const secret = 'chosen by the operator, at random'
  expect(readSecret({ secret, dataDir: '/nowhere/that/exists' })).toBe(secret)
})
