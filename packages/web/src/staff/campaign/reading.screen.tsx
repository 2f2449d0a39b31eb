export function ReadingScreen() {
  return null
}
