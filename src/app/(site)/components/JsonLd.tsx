import type { Thing, WithContext } from 'schema-dts'

interface Props {
  data: WithContext<Thing>
}

/** Structured data for search engines. No "<" is left that could end the script. */
export function JsonLd({ data }: Props) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script dangerouslySetInnerHTML={{ __html: json }} type="application/ld+json" />
}
