/** Style sheet of the credits panel, in the admin's own colours and measures, light and dark. */
export const PANEL_STYLES = `
.credits-panel { display: flex; flex-direction: column; gap: calc(var(--base) * 0.6); }
.credits-panel h3, .credits-panel h4, .credits-panel p, .credits-panel dl, .credits-panel dd,
.credits-panel ul { margin: 0; padding: 0; }
.credits-panel ul { list-style: none; }
.credits-panel__head { display: flex; align-items: baseline; justify-content: space-between; }
.credits-panel__head h3 { font-size: 1rem; font-weight: 400; line-height: 1.5; }
.credits-panel__status, .credits-panel__none { color: var(--theme-elevation-600); }
.credits-panel__none {
  border: 1px dashed var(--theme-elevation-200);
  border-radius: var(--style-radius-m);
  padding: calc(var(--base) * 0.6);
}
.credits-panel__list { display: flex; flex-direction: column; gap: calc(var(--base) * 0.5); }
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
.credits-panel__line {
  border-top: 1px solid var(--theme-elevation-100);
  padding-top: calc(var(--base) * 0.5) !important;
}
.credits-panel__line span, .credit-card dt { color: var(--theme-elevation-600); }
.credits-panel__line span { display: block; }

.credit-card {
  --edge: var(--theme-elevation-250);
  background: var(--theme-elevation-0);
  border: 1px solid var(--theme-elevation-150);
  border-left: 3px solid var(--edge);
  border-radius: var(--style-radius-m);
  display: flex;
  flex-direction: column;
  gap: calc(var(--base) * 0.4);
  line-height: 1.45;
  padding: calc(var(--base) * 0.6);
}
.credit-card:focus { outline: none; }
.credit-card:focus-visible { outline: var(--accessibility-outline); }
.credit-card--attached, .credit-card--pending { --edge: var(--theme-success-500); }
.credit-card--suggested { --edge: var(--theme-warning-500); }
.credit-card--dismissed h4 { color: var(--theme-elevation-600); text-decoration: line-through; }
.credit-card__head { display: flex; gap: calc(var(--base) * 0.4); justify-content: space-between; }
.credit-card h4 { font-size: 1.08rem; font-weight: 600; overflow-wrap: anywhere; }
.credit-card__kind { color: var(--theme-elevation-600); }
.credit-card__places { display: flex; flex-direction: column; gap: calc(var(--base) * 0.3); }
.credit-card__words {
  background: none;
  border: 0;
  border-radius: var(--style-radius-s);
  color: inherit;
  cursor: pointer;
  font: italic 1.08rem/1.45 var(--font-serif);
  margin: 0 calc(var(--base) * -0.2);
  padding: 0 calc(var(--base) * 0.2);
  text-align: start;
}
.credit-card__words q {
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
  overflow: hidden;
  overflow-wrap: anywhere;
}
.credit-card__words:hover { background: var(--theme-elevation-100); }
.credit-card__words:focus-visible { outline: var(--accessibility-outline); }
.credit-card__words[aria-pressed='true'] { background: var(--newsroom-mark); }
.credit-card__where { color: var(--theme-elevation-600); display: block; }
.credit-card__facts { display: grid; grid-template-columns: max-content 1fr; gap: 0 calc(var(--base) * 0.5); }
.credit-card__steps { display: inline-flex; gap: 3px; margin-inline-end: 6px; }
.credit-card__steps i {
  border: 1px solid currentColor;
  border-radius: 50%;
  height: 7px;
  width: 7px;
}
.credit-card__steps .is-on { background: currentColor; }
.credit-card__actions, .credit-card__change { display: flex; flex-wrap: wrap; gap: calc(var(--base) * 0.3); }
.credit-card__change { flex-direction: column; gap: calc(var(--base) * 0.5); }
.credit-card__change .btn { align-self: flex-start; }

:root { --newsroom-mark: rgb(255 214 102 / 75%); --newsroom-trace: rgb(185 108 13); }
[data-theme='dark'] { --newsroom-mark: rgb(140 92 0 / 75%); --newsroom-trace: rgb(234 148 58); }
::highlight(newsroom-credits) {
  text-decoration: underline dotted var(--newsroom-trace);
  text-underline-offset: 4px;
}
::highlight(newsroom-credit) { background-color: var(--newsroom-mark); }
`
