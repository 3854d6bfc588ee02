import { fileTypes, late, openFunction, standardStreams, unsupportedOperationType } from '../../../runtime';
import type { LibraryModule } from '../../module';
import { io } from './io';
import { makeBytesIO, makeStringIO } from './memoryStreams';

/** The native half of `io`. */
export const nativeStreams: LibraryModule = {
  name: '_io',
  make: () => {
    const { stdin, stdout } = standardStreams();
    return [
      makeStringIO(),
      makeBytesIO(),
      ...fileTypes,
      ...Object.values(openFunction),
      ['UnsupportedOperation', unsupportedOperationType()],
      ['_standard', late.list([stdin.cls, stdout.cls])],
    ];
  },
};

export const streamTexts: Readonly<Record<string, string>> = { io };
