import { PGlite } from '@electric-sql/pglite'

const folder = process.argv[2]
if (folder === undefined) throw new Error('a folder is needed')
const database = await PGlite.create({ dataDir: folder })
await database.close()
