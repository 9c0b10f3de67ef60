// The element is given a document; an officer's own file can be dropped on it just as well.
import { generatedProgramme } from './programme-data.js';

const programme = document.querySelector('readiness-programme');
document.querySelector('#example').addEventListener('click', () => {
  programme.data = generatedProgramme();
});
document.querySelector('#save').addEventListener('click', () => {
  const file = new Blob([JSON.stringify(generatedProgramme(), null, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'chuong-trinh-mo-phong.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
});
