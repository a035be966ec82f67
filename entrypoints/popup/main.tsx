import { mountFace } from '../../src/ui/mount';
import { Popup } from '../../src/ui/popup/popup';

mountFace(Popup, 'appName');
