export { Annotations, answersModule, installAnnotations, stubModule } from './annotations';
export { stubText } from './stub';
