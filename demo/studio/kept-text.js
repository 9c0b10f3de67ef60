// The text survives a reload on this device. Storage may be blocked or full; the page then goes on without.
const NAME = 'digital-readiness-studio';

export function keptText() {
  try {
    return localStorage.getItem(NAME);
  } catch {
    return null;
  }
}

/** @returns {boolean} Whether it could be kept. */
export function keepText(text) {
  try {
    localStorage.setItem(NAME, text);
    return true;
  } catch {
    return false;
  }
}

export function forgetText() {
  try {
    localStorage.removeItem(NAME);
  } catch {
    // Where nothing could be kept there is nothing to forget.
  }
}
