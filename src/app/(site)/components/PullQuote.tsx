interface Props {
  attribution?: null | string
  quote: string
}

/** A line of the story set large. */
export function PullQuote({ attribution, quote }: Props) {
  return (
    <figure className="pull-quote">
      <blockquote>
        <p>{quote}</p>
      </blockquote>
      {attribution && <figcaption>{attribution}</figcaption>}
    </figure>
  )
}
