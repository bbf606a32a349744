/** Finds the number of the line, from 1, that an offset of the text is in. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let first = 0
    let behind = starts.length
    while (behind - first > 1) {
      const middle = (first + behind) >> 1
      if ((starts[middle] ?? 0) <= offset) first = middle
      else behind = middle
    }
    return first + 1
  }
}
