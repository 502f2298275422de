import Database from "libsql";
import { User } from "./gen/user/v1/user.ts";

/** The user_id or the email is taken. */
export class DuplicateUserError extends Error {
  readonly code = "duplicate-user";
}

/**
 * Users in one SQLite file. A user is kept as its protobuf bytes, so a field added to the schema needs no migration;
 * what is searched for or must be unique has a column of its own.
 */
export class UserStore {
  readonly #database: Database.Database;
  readonly #insert: Database.Statement;
  readonly #nextUserId: Database.Statement;
  readonly #get: Database.Statement;
  readonly #page: Database.Statement;

  constructor(path: string) {
    this.#database = new Database(path);
    // FULL: an acknowledged user is on the disk, whatever happens to the process or the machine.
    this.#database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      CREATE TABLE IF NOT EXISTS users (
        user_id INTEGER PRIMARY KEY,
        email TEXT NOT NULL UNIQUE COLLATE NOCASE,
        message BLOB NOT NULL
      ) STRICT;
    `);
    this.#insert = this.#database.prepare("INSERT INTO users (user_id, email, message) VALUES (?, ?, ?)");
    this.#nextUserId = this.#database.prepare("SELECT coalesce(max(user_id), 0) + 1 AS id FROM users");
    this.#get = this.#database.prepare("SELECT message FROM users WHERE user_id = ?");
    this.#page = this.#database.prepare(
      "SELECT message FROM users WHERE user_id > ? ORDER BY user_id LIMIT ?",
    );
  }

  /** Stores a user, under the next free user_id when it has none, and returns it as stored. */
  create(user: User): User {
    const userId = user.userId === 0 ? (this.#nextUserId.get() as { id: number }).id : user.userId;
    const stored = { ...user, userId };
    try {
      this.#insert.run(userId, user.email, User.encode(stored));
    } catch (error) {
      if (!(error instanceof Database.SqliteError) || !error.code.startsWith("SQLITE_CONSTRAINT"))
        throw error;
      const taken =
        error.code === "SQLITE_CONSTRAINT_PRIMARYKEY" ? `user_id ${userId}` : `email ${user.email}`;
      throw new DuplicateUserError(`${taken} is taken`, { cause: error });
    }
    return stored;
  }

  get(userId: number): User | undefined {
    const row = this.#get.get(userId) as Row | undefined;
    return row && userOf(row);
  }

  /** At most `limit` users whose user_id is over `userId`, in its order. */
  after(userId: number, limit: number): User[] {
    return (this.#page.all(userId, limit) as Row[]).map(userOf);
  }

  close(): void {
    this.#database.close();
  }
}

interface Row {
  readonly message: ArrayBuffer;
}

function userOf({ message }: Row): User {
  return User.decode(new Uint8Array(message));
}
