/** What a reader sees where nothing is. The address of a story that moved never leads here. */
export default function NotFound() {
  return (
    <div className="not-found">
      <p className="kicker">Error 404</p>
      <h1>There is no page at this address</h1>
      <p>
        The address may be mistyped, or the story has been withdrawn or is not published yet. The
        newest stories are on the <a href="/">front page</a>.
      </p>
    </div>
  )
}
