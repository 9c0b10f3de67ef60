/** A listener for the `change` of a file input: hands over the file that was chosen, if one was. */
export function onFile(choose: (file: Blob) => void): (event: Event) => void {
  return ({ currentTarget }) => {
    const file = currentTarget instanceof HTMLInputElement ? currentTarget.files?.[0] : null;
    if (file) choose(file);
  };
}
