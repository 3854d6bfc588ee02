import { memoryError } from './raise';

/** Sizes beyond which a value is refused with MemoryError, as a machine with little memory would. */
const mostItems = 1 << 26;
const mostCharacters = (1 << 29) - 64;

/** For a container that is to have so many items. */
export function checkItems(count: number): void {
  if (count > mostItems) throw memoryError();
}

/** For a text or bytes that are to have such a length. */
export function checkCharacters(count: number): void {
  if (count > mostCharacters) throw memoryError();
}
