/** A place in a text as editors count it, both from 1; columns are UTF-16 code units. */
export interface Position {
  line: number
  column: number
}

/** The positions of offsets that ascend, in one pass over the text. */
export function locate(text: string, offsets: readonly number[]): Position[] {
  let line = 1
  let start = 0
  let end = endOfLine(text, start)
  return offsets.map((offset) => {
    while (end < offset) {
      line += 1
      start = end + 1
      end = endOfLine(text, start)
    }
    return { line, column: offset - start + 1 }
  })
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}
