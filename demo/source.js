// Shows the source of a page on the page, as it is: <code data-source="scoring.html"> inside <details>.
for (const code of document.querySelectorAll('code[data-source]')) {
  const box = code.closest('details');
  box.addEventListener('toggle', async () => {
    if (code.textContent) return;
    const answer = await fetch(code.dataset.source);
    code.textContent = answer.ok ? await answer.text() : `${answer.status}`;
  });
}
