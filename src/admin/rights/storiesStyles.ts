/** Style sheet of a contributor's list of stories, in the admin's own colours and measures. */
export const STORIES_STYLES = `
.credited-stories header { align-items: center; display: flex; gap: var(--base); justify-content: space-between; }
.credited-stories h3 { font-size: 1rem; font-weight: 400; margin: 0; }
.credited-stories h4 { font-size: 1rem; font-weight: 600; margin: calc(var(--base) * 0.6) 0 0; }
.credited-stories p { color: var(--theme-elevation-600); margin: 0; }
.credited-stories__table { overflow-x: auto; }
.credited-stories table { border-collapse: collapse; width: 100%; }
.credited-stories :is(th, td) {
  border-bottom: 1px solid var(--theme-elevation-100);
  padding: calc(var(--base) * 0.3) calc(var(--base) * 0.5) calc(var(--base) * 0.3) 0;
  text-align: start;
  vertical-align: top;
}
.credited-stories thead th { color: var(--theme-elevation-600); font-weight: 400; }
.credited-stories tbody th { font-weight: 400; min-width: 14rem; }
.credited-stories td:nth-child(5) { white-space: nowrap; }
.credited-stories td:last-child { font-family: var(--font-serif); font-style: italic; min-width: 16rem; overflow-wrap: anywhere; }
`
