import type { DefaultServerCellComponentProps } from 'payload'

/** The list's cell for `isBreaking`: a word where a story is breaking now, nothing elsewhere. */
export function BreakingCell({ cellData }: DefaultServerCellComponentProps) {
  if (cellData !== true) return null
  return (
    <span
      style={{
        background: 'var(--theme-error-500)',
        borderRadius: 3,
        color: 'white',
        fontWeight: 600,
        padding: '2px 8px',
      }}
    >
      Breaking
    </span>
  )
}
