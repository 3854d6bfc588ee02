export { Annotations, installAnnotations, stubModule } from './annotations';
export { addModules, findLibraryModule, isKnownToLack } from './find';
export { mainProgram } from './mainProgram';
export { nameResources } from './naming';
export { isPartOfPython } from './partOfPython';
export { type Remark, Session, type SessionOptions } from './session';
export { installSignals } from './signalHandlers';
export { startExecution } from './tasks';
