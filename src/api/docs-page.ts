import { html, raw } from 'hono/html';
import type { ApiDocument } from './document.ts';

/** As much of JSON Schema as our schemas use. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Content {
  readonly [type: string]: { readonly schema?: Schema };
}

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
  readonly 'x-codeSamples'?: readonly { readonly source: string }[];
}

type Html = ReturnType<typeof html>;

const nameIn = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

/** A description with its `code` in backticks set as code. */
const prose = (words = ''): Html => html`${words.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;

/** A schema in a few words: "list of Claim", "string or null", with links to the schemas it names. */
const typeWords = (schema: Schema | undefined): Html => {
  if (schema === undefined) return html`anything`;
  if (schema.$ref) return html`<a href="#schema-${nameIn(schema.$ref)}">${nameIn(schema.$ref)}</a>`;
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choices) return html`${choices.map((choice, index) => html`${index > 0 ? (schema.allOf ? ', ' : ' or ') : ''}${typeWords(choice)}`)}`;
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.enum) return html`${schema.enum.map((value, index) => html`${index > 0 ? ' · ' : ''}<code>${String(value)}</code>`)}`;
  if (schema.type === 'array') return html`list of ${typeWords(schema.items)}`;
  if (schema.properties) return html`{ ${Object.keys(schema.properties).join(', ')} }`;
  if (typeof schema.additionalProperties === 'object') return html`object of ${typeWords(schema.additionalProperties)} by key`;
  return html`${([schema.type ?? 'anything'] as readonly unknown[]).flat().join(' or ')}`;
};

const descriptionOf = (schema: Schema): string =>
  schema.description ?? schema.allOf?.map(({ description }) => description ?? '').find((words) => words !== '') ?? '';

const anchorOf = (method: string, path: string): string => `${method}-${path.replace(/[^a-z]+/gi, '-')}`;

const bodyTypes = (content: Content | undefined): Html =>
  html`${Object.entries(content ?? {}).map(([type, { schema }], index) => html`${index > 0 ? ' or ' : ''}<code>${type}</code> ${typeWords(schema)}`)}`;

const parametersPart = (operation: Operation): Html | '' =>
  operation.parameters?.length
    ? html`<dl>${operation.parameters.map(
        ({ name, in: where, required, description, schema }) =>
          html`<dt><code>${name}</code></dt><dd>${typeWords(schema)} <span class="soft">(in the ${where}${required ? '' : ', optional'})</span> ${prose(description)}</dd>`,
      )}</dl>`
    : '';

const operationPart = (method: string, path: string, operation: Operation): Html => html`
<h3 id="${anchorOf(method, path)}"><span class="method">${method.toUpperCase()}</span> <code>${path}</code></h3>
<p>${operation.summary}. ${prose(operation.description)}</p>
${parametersPart(operation)}
${operation.requestBody ? html`<p>Body: ${bodyTypes(operation.requestBody.content)}</p>` : ''}
<dl>${Object.entries(operation.responses).map(
  ([status, { description, content }]) => html`<dt>${status}</dt><dd>${description} ${bodyTypes(content)}</dd>`,
)}</dl>
${(operation['x-codeSamples'] ?? []).map(({ source }) => html`<pre tabindex="0"><code>${source}</code></pre>`)}`;

const schemaPart = (name: string, schema: Schema): Html => {
  // `extend` comes out as allOf: the named schema and what is added.
  const parts = [schema, ...(schema.allOf ?? [])].filter(({ properties }) => properties !== undefined);
  const fields = parts.flatMap((part) =>
    Object.entries(part.properties ?? {}).map(([key, field]) => ({ key, field, required: part.required?.includes(key) ?? false })),
  );
  return html`<section aria-labelledby="schema-${name}"><h3 id="schema-${name}">${name}</h3>
<p>${prose(descriptionOf(schema))} ${parts.length > 0 && !schema.allOf ? '' : typeWords(schema.allOf ? { allOf: schema.allOf.filter((part) => part.$ref) } : schema)}</p>
${
  fields.length > 0
    ? html`<dl>${fields.map(
        ({ key, field, required }) =>
          html`<dt><code>${key}</code></dt><dd>${typeWords(field)} ${required ? '' : html`<span class="soft">(optional)</span>`} ${prose(descriptionOf(field))}</dd>`,
      )}</dl>`
    : ''
}</section>`;
};

/** The API in readable form, drawn from its OpenAPI document; needs nothing but `/api/docs.css`. */
export const docsPage = (document: ApiDocument): Html => {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Readonly<Record<string, Operation>>).map(([method, operation]) => ({ path, method, operation })),
  );
  const tags = [...new Set(operations.map(({ operation }) => operation.tags?.[0] ?? 'Other'))];
  const schemas = Object.entries((document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>).toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return html`${raw('<!doctype html>')}
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The API of Penholder</title>
<link rel="stylesheet" href="/api/docs.css">
</head>
<body>
<header><p><a href="/">Penholder</a></p></header>
<main>
<h1>The API of Penholder</h1>
<p>${document.info.description}</p>
<p>For programs: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1, version ${document.info.version}).</p>
<nav aria-label="Operations"><ul>${operations.map(
    ({ method, path, operation }) =>
      html`<li><a href="#${anchorOf(method, path)}"><span class="method">${method.toUpperCase()}</span><code>${path}</code></a> ${operation.summary}</li>`,
  )}</ul></nav>
${tags.map(
  (tag) =>
    html`<h2>${tag}</h2>${operations
      .filter(({ operation }) => (operation.tags?.[0] ?? 'Other') === tag)
      .map(({ method, path, operation }) => operationPart(method, path, operation))}`,
)}
<h2>Schemas</h2>
${schemas.map(([name, schema]) => schemaPart(name, schema))}
</main>
</body>
</html>`;
};
