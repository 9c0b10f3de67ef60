/**
 * Puts the value of a rank to its place: afterwards nothing before it is larger, and nothing behind it smaller. Takes a
 * time that grows as the number of values, where sorting them would take longer (Hoare 1961, "Algorithm 65: Find").
 *
 * @param values Changed in place; without values that are no number.
 * @param rank From `from` to `to`.
 * @param from First position looked at.
 * @param to Last position looked at, included.
 */
export function select(values: Float64Array, rank: number, from = 0, to = values.length - 1): number {
  let [low, high] = [from, to];
  while (low < high) {
    const pivot = middleOf(values[low] ?? 0, values[(low + high) >>> 1] ?? 0, values[high] ?? 0);
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left++;
      while ((values[right] ?? 0) > pivot) right--;
      if (left > right) break;
      const moved = values[left] ?? 0;
      values[left++] = values[right] ?? 0;
      values[right--] = moved;
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else break;
  }
  return values[rank] ?? NaN;
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
