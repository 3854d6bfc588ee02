export { addModules, findLibraryModule } from './find';
export { isPartOfPython } from './partOfPython';
export { mainProgram } from './mainProgram';
export { nameResources } from './naming';
export { type Remark, Session, type SessionOptions } from './session';
export { startExecution } from './tasks';
