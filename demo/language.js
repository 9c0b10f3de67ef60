// Switches a developer's page between Vietnamese and English. Elements follow the language of the page by themselves.
const titles = { vi: document.title, en: document.documentElement.dataset.titleEn };

for (const button of document.querySelectorAll('button[data-language]')) {
  button.addEventListener('click', () => speak(button.dataset.language));
}
speak(new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi');

function speak(language) {
  document.documentElement.lang = language;
  document.title = titles[language];
  for (const button of document.querySelectorAll('button[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  }
}
