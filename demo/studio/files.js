// Files come in by a button or by dropping them, and go out as a download. Nothing is sent anywhere.

/** More than twice what an instrument may have: nobody needs to wait for an editor to show that. */
const MOST = 2_500_000;

/** Calls back with the name and the text of a file; the text is `null` where the file is too large. */
export function acceptFiles(input, target, accept) {
  const take = async (file) => file && accept({ name: file.name, text: file.size > MOST ? null : await file.text() });
  input.addEventListener('change', async () => {
    await take(input.files[0]);
    // The same file may be opened again after it was changed.
    input.value = '';
  });
  target.addEventListener(
    'dragover',
    (event) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      target.classList.add('waiting');
    },
    true,
  );
  for (const end of ['dragleave', 'drop']) target.addEventListener(end, () => target.classList.remove('waiting'), true);
  target.addEventListener(
    'drop',
    (event) => {
      const [file] = event.dataTransfer.files;
      if (!file) return;
      event.preventDefault();
      // The editor would put the text in beside what is there.
      event.stopPropagation();
      void take(file);
    },
    true,
  );
}

/** Saves a text as a file. */
export function download(name, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `${name ?? 'instrument'}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
