// Writes tables.generated.ts from the migrated schema; with --check it only compares, for `npm run check`.
import { readFileSync, writeFileSync } from 'node:fs'
import { sql } from 'kysely'
import { migrate } from './migrate.ts'
import { openPglite } from './open-pglite.ts'
import { pgliteDatabase } from './pglite-database.ts'

interface Column {
  table_name: string
  column_name: string
  data_type: string
  udt_name: string
  is_nullable: 'YES' | 'NO'
  column_default: string | null
  is_identity: 'YES' | 'NO'
}

const scalar: Record<string, string> = { integer: 'number', boolean: 'boolean', jsonb: 'Json', ARRAY: 'string[]' }

function columnType(column: Column): string {
  const base = scalar[column.data_type] ?? 'string'
  const nullable = column.is_nullable === 'YES' ? `${base} | null` : base
  if (base === 'Json' && column.column_default !== null) return 'JsonWithDefault'
  return column.column_default !== null || column.is_identity === 'YES' ? `Generated<${nullable}>` : nullable
}

function interfaceOf(table: string, columns: Column[]): string {
  const lines = columns.map((column) => `  ${column.column_name}: ${columnType(column)}`)
  return `interface ${pascal(table)} {\n${lines.join('\n')}\n}`
}

const pascal = (name: string): string =>
  name.replace(/(^|_)([a-z])/g, (_match, _bar, letter: string) => letter.toUpperCase())

const database = pgliteDatabase(await openPglite())
await migrate(database, 'generate')
const { rows } = await database.asOwner((tx) =>
  sql<Column>`select table_name, column_name, data_type, udt_name, is_nullable, column_default, is_identity
    from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position`.execute(tx),
)
await database.close()

const byTable = Map.groupBy(rows, (row) => row.table_name)
const text = `// Written by generate-tables.ts from the migrations; do not edit.
import type { ColumnType, Generated } from 'kysely'

/** Read as a value, written as JSON text. */
type Json = ColumnType<unknown, string, string>
type JsonWithDefault = ColumnType<unknown, string | undefined, string>

${[...byTable].map(([table, columns]) => interfaceOf(table, columns)).join('\n\n')}

export interface Tables {
${[...byTable.keys()].map((table) => `  ${table}: ${pascal(table)}`).join('\n')}
}
`
const target = new URL('./tables.generated.ts', import.meta.url)
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error(
      'tables.generated.ts does not match the migrations: run node packages/server/src/db/generate-tables.ts',
    )
    process.exit(1)
  }
} else writeFileSync(target, text)
