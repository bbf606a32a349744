/** Tells whoever started the process. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`)
