/** Items by what `nameOf` says of them, in the order in which the names first come. */
export function groups<Item>(
  items: Item[],
  nameOf: (item: Item) => string,
): [name: string, Item[]][] {
  const names = [...new Set(items.map(nameOf))]
  return names.map((name) => [name, items.filter((item) => nameOf(item) === name)])
}
