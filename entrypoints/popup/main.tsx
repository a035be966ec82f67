import { mountFace } from '../../src/ui/mount';
import { beginReading } from '../../src/ui/popup/early-snapshot';
import { Reading } from '../../src/ui/popup/reading';

beginReading();
mountFace(() => import('../../src/ui/popup/popup').then(({ Popup }) => Popup), 'appName', Reading);
