// The element is given a file, as an officer would; a file of one's own can be dropped on it just as well.
const programme = document.querySelector('readiness-programme');
const example = new URL('../dist/demo/programme.json', import.meta.url);

document.querySelector('#example').addEventListener('click', async ({ currentTarget }) => {
  currentTarget.disabled = true;
  programme.data = await (await fetch(example)).blob();
  currentTarget.disabled = false;
});
document.querySelector('#save').href = example;
