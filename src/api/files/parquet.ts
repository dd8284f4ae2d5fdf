import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import { type Column, exportFormat, type Table } from '../../record/index.ts';

/** How the columns of the dictionary stand in Parquet; a list is three elements, one inside the other. */
function schemaOf(name: string, { type, nullable }: Column): SchemaElement[] {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED';
  switch (type) {
    case 'text':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }];
    case 'date':
      return [{ name, type: 'INT32', converted_type: 'DATE', repetition_type }];
    case 'integer':
      return [{ name, type: 'INT32', repetition_type }];
    case 'boolean':
      return [{ name, type: 'BOOLEAN', repetition_type }];
    case 'list':
      return [
        { name, converted_type: 'LIST', repetition_type, num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
      ];
  }
}

const stored = (value: unknown, { type }: Column): unknown => (type === 'date' ? new Date(`${String(value)}T00:00:00Z`) : value);

/** A table as the bytes of a Parquet file, with Snappy; the format and the query as typed stand in its metadata. */
export function parquetOf({ name: table, columns, rows }: Table, query: string): Uint8Array<ArrayBuffer> {
  const all = Object.entries<Column>(columns);
  const data = all.map((): unknown[] => []);
  for (const row of rows) all.forEach(([name, column], i) => void data[i]!.push(stored(row[name], column)));
  const buffer = parquetWriteBuffer({
    columnData: all.map(([name], i) => ({ name, data: data[i]! })),
    schema: [{ name: 'root', num_children: all.length }, ...all.flatMap(([name, column]) => schemaOf(name, column))],
    kvMetadata: [
      { key: 'penholder.format', value: String(exportFormat) },
      { key: 'penholder.table', value: table },
      { key: 'penholder.query', value: query },
    ],
    createdBy: 'penholder',
  });
  return new Uint8Array(buffer);
}
