import './objectMethods';
import './typeMethods';
import './descriptors';
import './functionMethods';
import './exceptions';
import './frames';
import './suggestions';
import './proxyMethods';
import './builtins';
import './newerAttributes';
import './pickling';
import { settleTypes } from './type';

// All types of the interpreter itself have been filled by the files above.
settleTypes();
