/** Particles that stand small inside a person's name. */
const particles = new Set(
  'de del della di da do dos das du des la le von van der den zu bin al el ten ter y e'.split(' '),
)

const longestNames = 60

/** The text reads as one person's name: two to four capitalised words, particles aside. */
export const isName = (text: string): boolean => {
  if (text.length > longestNames || !/^\p{Lu}[\p{L}\s.'’-]*,?$/u.test(text)) return false
  const words = text.replace(/,$/, '').split(/\s+/)
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return (
    capitals.length >= 2 &&
    capitals.length <= 4 &&
    words.every((word) => /^\p{Lu}/u.test(word) || particles.has(word))
  )
}
