/**
 * Style sheet of a contributor's list of stories, in the admin's own colours and measures. The date
 * pickers' own button for emptying them has no name, so a named one stands in its place.
 */
export const STORIES_STYLES = `
.credited-stories { margin-top: calc(var(--base) * 1.5); }
.credited-stories header { align-items: end; display: flex; flex-wrap: wrap; gap: calc(var(--base) * 0.6); }
.credited-stories h3 { flex: 1 0 auto; margin: 0; }
.credited-stories__day { width: 9rem; }
.credited-stories .date-time-picker__clear-button { display: none; }
.credited-stories h4 { font-size: 1rem; font-weight: 600; margin: calc(var(--base) * 0.6) 0 0; }
.credited-stories p { color: var(--theme-elevation-600); margin: 0; }
.credited-stories__table { overflow-x: auto; }
.credited-stories table { border-collapse: collapse; min-width: 48rem; table-layout: fixed; width: 100%; }
.credited-stories thead th:is(:nth-child(2), :nth-child(4)) { width: 12%; }
.credited-stories thead th:is(:nth-child(3), :nth-child(5)) { width: 10%; }
.credited-stories :is(th, td) {
  border-bottom: 1px solid var(--theme-elevation-100);
  padding: calc(var(--base) * 0.3) calc(var(--base) * 0.5) calc(var(--base) * 0.3) 0;
  text-align: start;
  vertical-align: top;
}
.credited-stories thead th { color: var(--theme-elevation-600); font-weight: 400; }
.credited-stories tbody th { font-weight: 400; overflow-wrap: anywhere; }
.credited-stories td:last-child { font-family: var(--font-serif); font-style: italic; overflow-wrap: anywhere; }
`
