/** How the page of a report looks, on a screen and on paper. */
export const REPORT_STYLES = `
:root { color-scheme: light dark; }
body { font: 1rem/1.6 system-ui, sans-serif; margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.3; }
h2 { font-size: 1.2rem; line-height: 1.3; margin-top: 2.5rem; }
p { max-width: 42rem; margin: 0.5rem 0; }
section p { font-size: 0.875rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid GrayText; padding: 0.4rem 0.6rem; text-align: start; vertical-align: top; }
tbody th { font-weight: normal; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; }
@page { size: A4; margin: 15mm; }
@media print {
  body { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  .table { overflow: visible; }
  th, td { padding: 0.15rem 0.3rem; }
  h2 { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
