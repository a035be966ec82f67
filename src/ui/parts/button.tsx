import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ButtonProps {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  readonly look?: 'plain' | 'primary' | 'wide' | 'danger' | 'link';
  readonly isDisabled?: boolean;
  /** Takes the focus when it appears. */
  readonly hasFocus?: boolean;
  readonly label?: string;
  readonly isExpanded?: boolean;
}

const LOOKS = {
  plain: 'button',
  primary: 'button button-primary',
  wide: 'button button-primary button-wide',
  danger: 'button button-danger',
  link: 'link-button',
};

export function Button(props: ButtonProps) {
  const {
    onClick,
    children,
    look = 'plain',
    isDisabled = false,
    hasFocus = false,
    label,
    isExpanded,
  } = props;
  const element = useRef<HTMLButtonElement>(null);
  // With the button itself, not after the next frame: somebody may press Enter as soon as he sees it.
  useLayoutEffect(() => {
    if (hasFocus) element.current?.focus();
  }, [hasFocus]);

  return (
    <button
      ref={element}
      type="button"
      class={LOOKS[look]}
      onClick={onClick}
      disabled={isDisabled}
      aria-label={label}
      aria-expanded={isExpanded}
    >
      {children}
    </button>
  );
}
