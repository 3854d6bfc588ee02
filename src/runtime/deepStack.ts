import { recursionError } from './errors';
import { R } from './registers';

/**
 * JavaScript's stack is too short for the recursions that Python allows. Frames can capture themselves, so a stack that
 * has grown by `stretch` calls is set aside as if it were suspended, and goes on at once from its innermost frame. For
 * that `R.depthLimit`, which generated code asks at each call, stands lower than the limit of the program.
 */
const stretch = 300;

/** To be called before an entry is resumed on an empty JavaScript stack, at `R.depth` Python frames. */
export function lowerLimit(): void {
  R.loweredLimit = Math.min(R.programLimit, R.depth + stretch);
}

/** To be called when the stack has been left: nothing is lowered. */
export function restoreLimit(): void {
  R.loweredLimit = R.programLimit;
}

/** A call would be deeper than `R.depthLimit`: RecursionError, or the stack is set aside at the next switch point. */
export function tooDeep(): void {
  if (R.depth + 1 > R.programLimit) throw recursionError('maximum recursion depth exceeded');
  R.depth++;
  if (R.atomic > 0) return;
  const { left, slice } = R;
  R.left = -1;
  R.slice = () => {
    R.left = left;
    R.slice = slice;
    R.deepened = true;
    return true;
  };
}
