import { useSignal } from '@preact/signals';
import { useContext, useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../adapters/i18n';
import type { Guide, Item } from '../../core/guide/guide';
import { MAX_NOTE_CHARS, noteOn } from '../../core/guide/own-marks';
import { Button } from '../parts/button';
import { MarkingContext } from './marks';

interface ItemToolsProps {
  readonly item: Pick<Item, 'id' | 'text'>;
  readonly guide: Guide;
}

const NAME_CHARS = 60;

/** Pin, hide, and a note of one's own; nothing where a guide cannot be marked, except the note itself. */
export function ItemTools({ item, guide }: ItemToolsProps) {
  const marking = useContext(MarkingContext);
  const isWriting = useSignal(false);
  const note = noteOn(guide, item.id);
  const name = item.text.slice(0, NAME_CHARS);
  if (marking === null) return note === '' ? null : <p class="own-note">{note}</p>;

  const isPinned = guide.own.pinned.includes(item.id);
  const isHidden = guide.own.hidden.includes(item.id);
  const hasNote = isWriting.value || note !== '';
  return (
    <>
      {hasNote && <NoteField item={item} note={note} isNew={isWriting.value} name={name} />}
      <p class="item-tools">
        {!hasNote && (
          <Button
            look="link"
            label={t('noteNamed', name)}
            onClick={() => {
              isWriting.value = true;
            }}
          >
            {t('addNote')}
          </Button>
        )}
        <Button
          look="link"
          label={t(isPinned ? 'unpinNamed' : 'pinNamed', name)}
          onClick={() => void marking.change({ itemId: item.id, isPinned: !isPinned })}
        >
          {t(isPinned ? 'unpin' : 'pin')}
        </Button>
        <Button
          look="link"
          label={t(isHidden ? 'unhideNamed' : 'hideNamed', name)}
          onClick={() => void marking.change({ itemId: item.id, isHidden: !isHidden })}
        >
          {t(isHidden ? 'unhide' : 'hide')}
        </Button>
      </p>
    </>
  );
}

/** How long after the last key a note is stored, if the field is not left before. */
const SAVE_AFTER_MS = 900;

interface NoteFieldProps {
  readonly item: Pick<Item, 'id'>;
  readonly note: string;
  readonly isNew: boolean;
  readonly name: string;
}

/** The user's own words on an item, stored while he writes. */
export function NoteField({ item, note, isNew, name }: NoteFieldProps) {
  const marking = useContext(MarkingContext);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** What stands in the field. Not read from it: when the field goes, it is gone before this is stored. */
  const typed = useRef(note);
  /** What is stored already, so that leaving an unchanged field stores nothing. */
  const stored = useRef(note);
  const isSaved = useSignal(false);
  const save = () => {
    clearTimeout(timer.current);
    const text = typed.current;
    if (text.trim() === stored.current.trim()) return;
    stored.current = text;
    void marking?.change({ itemId: item.id, note: text }).then(() => {
      isSaved.value = true;
    });
  };
  useEffect(() => {
    if (isNew) field.current?.focus();
    // A page that is closed while a note is being written keeps it.
    addEventListener('pagehide', save);
    return () => {
      removeEventListener('pagehide', save);
      save();
    };
  }, []);

  return (
    <div class="note-field">
      <label class="visually-hidden" for={id}>
        {t('noteNamed', name)}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        dir="auto"
        maxLength={MAX_NOTE_CHARS}
        defaultValue={note}
        placeholder={t('notePlaceholder')}
        onBlur={save}
        onInput={({ currentTarget }) => {
          typed.current = currentTarget.value;
          isSaved.value = false;
          clearTimeout(timer.current);
          timer.current = setTimeout(save, SAVE_AFTER_MS);
        }}
      />
      <span role="status" class="muted small">
        {isSaved.value ? t('noteSaved') : ''}
      </span>
      <p class="note-print" dir="auto">
        <strong>{t('myNotes')}:</strong> {note}
      </p>
    </div>
  );
}
