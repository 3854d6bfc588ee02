import type { Address, Family } from '../../kernel';
import {
  asInt,
  asText,
  bytesOf,
  PyBaseException as ExceptionLayout,
  exceptionTypes,
  newException,
  newStaticType,
  overflowError,
  type PyBaseException,
  PyBytes,
  PyTuple,
  type PyType,
  typeError,
  typeName,
  type Value,
  virtualFiles,
} from '../../runtime';

import { session } from '../session';

/** How Python writes the addresses of the virtual network, and the little name resolution that there is. */

const named = (name: string): PyType =>
  newStaticType(name, ExceptionLayout, { base: exceptionTypes.OSError, module: 'socket' });
export const getAddressError = named('gaierror');
export const hostError = named('herror');

/** The name of the simulated machine. */
export const hostName = 'localhost';

const unknownName = (): PyBaseException => newException(getAddressError, [-2, 'Name or service not known']);

/** The number of a host by its name. @throws gaierror */
export function resolveHost(name: string, family: Family): string {
  if (family === 'inet6') {
    if (name === '') return '::';
    if (name === 'localhost' || name === 'ip6-localhost' || name === hostName) return '::1';
    if (/^[0-9a-fA-F:]*:[0-9a-fA-F:.]*$/.test(name)) return name;
    throw unknownName();
  }
  if (name === '') return '0.0.0.0';
  if (name === '<broadcast>') return '255.255.255.255';
  if (name === 'localhost' || name === hostName) return '127.0.0.1';
  if (/^\d+(\.\d+){3}$/.test(name) && name.split('.').every((part) => Number(part) < 256)) return name;
  throw unknownName();
}

/** Reads an address as `bind`, `connect` and `sendto` take it; `who` is the method's name in complaints. */
export function readAddress(value: Value, family: Family, who: string): Address {
  if (family === 'unix') {
    const path = asText(value) ?? pathOf(value);
    if (path === undefined) throw typeError(`a bytes-like object is required, not '${typeName(value)}'`);
    const { network } = session().kernel;
    // The file may have been removed since; the socket is then out of reach.
    if (network.hasPath(path) && virtualFiles().find(path) === undefined) network.unlink(path);
    return { host: path, port: -1 };
  }
  const name = family === 'inet' ? 'AF_INET' : 'AF_INET6';
  if (!(value instanceof PyTuple)) throw typeError(`${who}(): ${name} address must be tuple, not ${typeName(value)}`);
  const { items } = value;
  if (items.length !== 2 && (family === 'inet' || items.length > 4 || items.length < 2))
    throw typeError(
      family === 'inet'
        ? 'AF_INET address must be a pair (host, port)'
        : 'AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])',
    );
  const host = asText(items[0]) ?? pathOf(items[0]);
  if (host === undefined) throw typeError(`str, bytes or bytearray expected, not ${typeName(items[0])}`);
  const port = asInt(items[1]);
  if (port === undefined) throw typeError(`'${typeName(items[1])}' object cannot be interpreted as an integer`);
  const resolved = resolveHost(host, family);
  if (port < 0 || port > 65_535) throw overflowError(`${who}(): port must be 0-65535.`);
  return { host: resolved, port: Number(port) };
}

/** An address as Python shows it. */
export function showAddress(address: Address | null, family: Family): Value {
  if (family === 'unix') return address?.host ?? '';
  const { host, port } = address ?? { host: family === 'inet' ? '0.0.0.0' : '::', port: 0 };
  return new PyTuple(family === 'inet' ? [host, port] : [host, port, 0, 0]);
}

function pathOf(value: Value): string | undefined {
  const bytes = value instanceof PyBytes ? bytesOf(value) : undefined;
  return bytes === undefined ? undefined : String.fromCharCode(...bytes);
}
