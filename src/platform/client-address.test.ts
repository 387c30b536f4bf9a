import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { clientAddress } from '#src/platform/client-address.ts'

const app = new Hono().get('/', (c) => c.text(clientAddress(c)))

const seenAs = async (remoteAddress: string | undefined, forwarded?: string) => {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  return (await app.request('/', { headers }, { incoming: { socket: { remoteAddress } } })).text()
}

test('the address is that of the connection, whatever a client claims', async () => {
  expect(await seenAs('203.0.113.9')).toBe('203.0.113.9')
  expect(await seenAs('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9')
  expect(await seenAs('::ffff:203.0.113.9', '198.51.100.1')).toBe('203.0.113.9')
  expect(await seenAs('2001:db8::1', '198.51.100.1')).toBe('2001:db8::1')
})

test('behind a proxy nearby it is the last that the proxy wrote', async () => {
  for (const proxy of ['127.0.0.1', '::1', '::ffff:10.1.2.3', '172.20.0.2', 'fd00::2'])
    expect(await seenAs(proxy, '192.0.2.66, 198.51.100.1')).toBe('198.51.100.1')
  expect(await seenAs('127.0.0.1', 'unknown')).toBe('127.0.0.1')
  expect(await seenAs('172.32.0.2', '198.51.100.1')).toBe('172.32.0.2')
})
