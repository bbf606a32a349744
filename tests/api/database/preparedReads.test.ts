import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { PreparedReads } from '../../../src/database/preparedReads.js'
import { type Driver, loadDriver } from '../../../src/database/sqliteDriver.js'

let folder: string
let writer: InstanceType<Driver>
let reads: PreparedReads

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-reads-'))
  const file = path.join(folder, 'test.db')
  const driver = await loadDriver()
  if (!driver) throw new Error('These tests need libsql, which Payload’s SQLite adapter brings.')
  writer = new driver(file)
  writer.exec('PRAGMA journal_mode = WAL; CREATE TABLE ships (id INTEGER, name TEXT)')
  writer.exec("INSERT INTO ships VALUES (1, 'Fram'), (2, NULL)")
  reads = new PreparedReads(new driver(file), 1_000)
})

afterEach(async () => {
  reads.close()
  writer.close()
  await rm(folder, { recursive: true })
})

const ALL = 'SELECT id, name FROM ships ORDER BY id'

it('gives rows by the names of their columns and by their places', () => {
  const rows = reads.rows(ALL) ?? []

  expect(rows.map((row) => ({ ...row }))).toEqual([
    { id: 1, name: 'Fram' },
    { id: 2, name: null },
  ])
  expect(Array.prototype.slice.call(rows[0])).toEqual([1, 'Fram'])
})

it('gives the first of two columns of one name its name, and both their places', () => {
  const [row] =
    reads.rows({ args: [1], sql: 'SELECT id, name AS id FROM ships WHERE id = ?' }) ?? []

  expect({ ...row }).toEqual({ id: 1 })
  expect(row?.[1]).toBe('Fram')
})

it('sees what others have committed since, whatever was prepared before', () => {
  reads.rows(ALL)
  writer.exec("UPDATE ships SET name = 'Gjøa' WHERE id = 2")

  expect(reads.rows(ALL)?.[1]).toMatchObject({ name: 'Gjøa' })
})

it('reads a table that has been made anew since', () => {
  reads.rows(ALL)
  writer.exec('DROP TABLE ships; CREATE TABLE ships (name TEXT, masts INTEGER, id INTEGER)')
  writer.exec("INSERT INTO ships VALUES ('Maud', 2, 3)")

  expect(reads.rows(ALL)?.map((row) => ({ ...row }))).toEqual([{ id: 3, name: 'Maud' }])
})

it('tells by its version of the data that others have committed', () => {
  const version = () => reads.rows('PRAGMA data_version')?.[0]?.data_version
  const before = version()

  expect(version()).toBe(before)
  writer.exec("INSERT INTO ships VALUES (3, 'Maud')")
  expect(version()).not.toBe(before)
})

it.each([
  ['a write', "INSERT INTO ships VALUES (4, 'Belgica')"],
  ['what fails', 'SELECT * FROM harbours'],
  ['an integer that no number holds', 'SELECT 9007199254740993'],
  ['values that need a conversion', { args: [true], sql: 'SELECT ?' }],
])('leaves %s to the driver', (_, statement) => {
  expect(reads.rows(statement)).toBeUndefined()
  expect(reads.rows('SELECT count(*) AS ships FROM ships')?.[0]).toMatchObject({ ships: 2 })
})
