const PLACE = 'pasar.password';
let spare: string | null = null;

/** The facilitators' password, as long as this tab is open; where storage is blocked, as long as the page. */
export function heldPassword(): string | null {
  try {
    return sessionStorage.getItem(PLACE) ?? spare;
  } catch {
    return spare;
  }
}

export function keepPassword(password: string): void {
  spare = password;
  try {
    sessionStorage.setItem(PLACE, password);
  } catch {
    // `spare` serves until the page is closed.
  }
}
