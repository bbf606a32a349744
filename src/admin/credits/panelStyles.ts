/** Style sheet of the credits panel, in the admin's own colours and measures, light and dark. */
export const PANEL_STYLES = `
.credits-panel { display: flex; flex-direction: column; gap: calc(var(--base) * 0.6); margin-bottom: calc(var(--base) * 1.2); }
.credits-panel h3, .credits-panel h4, .credits-panel p, .credits-panel dl, .credits-panel dd,
.credits-panel ul { margin: 0; padding: 0; }
.credits-panel ul { list-style: none; }
.credits-panel__head { display: flex; align-items: baseline; justify-content: space-between; }
.credits-panel__head h3 { font-size: 1rem; font-weight: 400; line-height: 1.5; }
.credits-panel__status, .credits-panel .credits-panel__none { color: var(--theme-elevation-600); }
.credits-panel .credits-panel__none {
  border: 1px dashed var(--theme-elevation-200);
  border-radius: var(--style-radius-m);
  padding: calc(var(--base) * 0.6);
}
.credits-panel__statement {
  border: 1px solid var(--theme-elevation-150);
  border-radius: var(--style-radius-m);
  overflow: clip;
}
.credits-panel__failure {
  background: var(--theme-error-50);
  border-radius: var(--style-radius-m);
  color: var(--theme-error-750);
  display: flex;
  flex-direction: column;
  gap: calc(var(--base) * 0.4);
  align-items: flex-start;
  padding: calc(var(--base) * 0.6);
}
.credits-panel .credits-panel__line {
  border-inline-start: 3px solid var(--theme-elevation-250);
  line-height: 1.45;
  padding-inline-start: calc(var(--base) * 0.6 - 3px);
}
.credits-panel__line span { color: var(--theme-elevation-600); display: block; }

.credit-words {
  background: none;
  border: 0;
  color: inherit;
  display: block;
  font: inherit;
  line-height: 1.45;
  padding: 0;
  text-align: start;
  width: 100%;
}
.credits-panel__statement > .credit-words {
  background: var(--theme-elevation-50);
  padding: calc(var(--base) * 0.5) calc(var(--base) * 0.6);
}
.credit-words q {
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 4;
  font: italic 1.08rem/1.45 var(--font-serif);
  overflow: hidden;
  overflow-wrap: anywhere;
}
button.credit-words { cursor: pointer; }
.credit-words__where { color: var(--theme-elevation-600); }
button.credit-words:hover .credit-words__where { text-decoration: underline; }
.credit-words:focus-visible { outline: var(--accessibility-outline); outline-offset: -2px; }
.credit-words[aria-pressed='true'] q { background: var(--newsroom-mark); }
.credit-card > .credit-words[aria-pressed='true'] .credit-words__where {
  background: var(--newsroom-mark);
  color: inherit;
}

.credit-card {
  border-inline-start: 3px solid var(--edge, var(--theme-elevation-250));
  border-top: 1px solid var(--theme-elevation-150);
  display: flex;
  flex-direction: column;
  gap: calc(var(--base) * 0.3);
  line-height: 1.45;
  padding: calc(var(--base) * 0.5) calc(var(--base) * 0.6);
  padding-inline-start: calc(var(--base) * 0.6 - 3px);
}
.credit-card:focus { outline: none; }
.credit-card:focus-visible { outline: var(--accessibility-outline); outline-offset: -2px; }
.credit-card--attached, .credit-card--pending { --edge: var(--theme-success-500); }
.credit-card--suggested { --edge: var(--theme-warning-500); }
.credit-card--dismissed h4, .credit-card--dismissed .credit-card__prints {
  text-decoration: line-through;
}
.credit-card--dismissed h4 { color: var(--theme-elevation-600); }
.credit-card__head {
  align-items: center;
  display: flex;
  gap: calc(var(--base) * 0.4);
  justify-content: space-between;
}
.credit-card h4 { font-size: 1.08rem; font-weight: 600; overflow-wrap: anywhere; }
.credit-card__facts { color: var(--theme-elevation-600); }
.credit-card__prints { color: var(--theme-text); }
.credit-card__certainty { margin-inline-start: calc(var(--base) * 0.5); white-space: nowrap; }
.credit-card__steps { display: inline-flex; gap: 3px; margin-inline-end: 5px; }
.credit-card__steps i {
  border: 1px solid currentColor;
  border-radius: 50%;
  height: 7px;
  width: 7px;
}
.credit-card__steps .is-on { background: currentColor; }
.credit-card__actions { display: flex; flex-wrap: wrap; gap: calc(var(--base) * 0.3); }
.credit-card__change { display: flex; flex-direction: column; gap: calc(var(--base) * 0.5); }
.credit-card__change .btn { align-self: flex-start; }

:root { --newsroom-mark: rgb(255 214 102 / 75%); --newsroom-trace: rgb(185 108 13); }
[data-theme='dark'] { --newsroom-mark: rgb(140 92 0 / 75%); --newsroom-trace: rgb(234 148 58); }
::highlight(newsroom-credits) {
  text-decoration: underline dotted var(--newsroom-trace);
  text-underline-offset: 4px;
}
::highlight(newsroom-credit) { background-color: var(--newsroom-mark); }
`
