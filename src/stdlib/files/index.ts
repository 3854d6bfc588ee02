export { environment } from './environment';
export { pathModule } from './paths';
export { errorTexts, fileItems } from './posix';
