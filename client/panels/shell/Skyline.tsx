export function Skyline() {
  return null;
}
