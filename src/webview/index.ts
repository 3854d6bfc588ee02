import './timeline.css';
import { startPanel } from './panel';

startPanel();
