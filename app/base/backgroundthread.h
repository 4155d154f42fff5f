#pragma once

namespace dateline {

/// Makes the calling thread give way to those that a person waits for; it has all of the processor when they rest.
/// Threads that it starts afterwards do the same where the system passes that on (Linux). No effect where the system
/// refuses. Callable from any thread.
void giveWayToOthers();

} // namespace dateline
