const LABELS: Record<string, string> = {
  breaking: 'Breaking',
  developing: 'Developing',
  flash: 'Flash',
  urgent: 'Urgent',
}

/** The word before the headline of a story that is breaking, by its level. */
export function breakingLabel(breaking: unknown): string {
  const { level } = (breaking ?? {}) as { level?: null | string }
  return LABELS[level ?? 'breaking'] ?? 'Breaking'
}
