//! Encryption: a file that opens only with a passphrase, in the format of `age` (C2SP age-encryption.org/v1).
//!
//! Two layers, so that a save costs milliseconds. The passphrase opens a key of the workspace, once; everything that
//! is written of this workspace (file, journal, earlier versions) is encrypted to that key. The key itself, encrypted
//! with the passphrase, stands in the head of every such file as a stanza of ours, which other age programs pass over:
//!
//! ```text
//! age-encryption.org/v1
//! -> X25519 …                the key of this one file, for the key of the workspace
//! -> entente-key             the key of the workspace: an age file of its own, encrypted with the passphrase
//! --- …
//! ```
//!
//! Whoever has the passphrase needs no Entente: the body of the second stanza is base64 of what `age -i` takes as an
//! identity. An age file that was encrypted with a passphrase directly opens, too.

use std::fmt;
use std::io::{self, Read, Write};
use std::iter;
use std::sync::{Arc, OnceLock};

use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, Decryptor, EncryptError, Encryptor, Identity, Recipient, scrypt, x25519};
use age_core::format::{FileKey, Stanza};
use zeroize::Zeroizing;

use super::open::MAX_BYTES;

/// The work of trying one passphrase, as a power of two (scrypt): about half a second and 132 MB.
const WORK: u8 = 17;
/// The most work that a file may ask for: what `age` itself asks for. `rage` asks for as much as takes a second, which may be
/// more; a hostile file could ask for gigabytes.
const MOST_WORK: u8 = 18;
/// The memory that this takes, in MiB: 128 bytes in blocks of eight (RFC 7914).
pub(super) const MOST_MEMORY_MIB: u64 = ((128 * 8) << MOST_WORK) >> 20;
/// The tag of the stanza that holds the key of the workspace.
const TAG: &str = "entente-key";
/// The key of the workspace, encrypted, is a few hundred bytes; nothing longer is tried.
const LONGEST_KEPT: usize = 4096;
/// The longest head that is read: room for hundreds of keys, where ours has two.
const LONGEST_HEAD: usize = 1 << 16;
/// How the last line of a head begins; nothing before it has a line that does.
const HEAD_ENDS: &[u8] = b"\n---";
/// How binary age files begin.
const BEGINS: &[u8] = b"age-encryption.org/";
/// How age files in letters begin.
const BEGINS_ARMORED: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";

/// Words that open a file. Wiped from memory when they are no longer needed.
#[derive(Clone)]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// These words, as they are: no space is cut off.
    pub fn new(words: &str) -> Self {
        Self(SecretString::from(words.to_owned()))
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// The key of a workspace: what is written with it opens with the passphrase that it was made or opened with.
///
/// A clone is the same key. Wiped from memory with its last clone.
#[derive(Clone)]
pub struct Key(Arc<Pair>);

struct Pair {
    /// Opens what is encrypted.
    identity: x25519::Identity,
    /// The identity, encrypted with the passphrase.
    kept: Vec<u8>,
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({})", self.0.identity.to_public())
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
            || (self.0.kept == other.0.kept
                && self.0.identity.to_public().to_string() == other.0.identity.to_public().to_string())
    }
}

/// Why something could not be encrypted or opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EncryptionError {
    /// The passphrase is another one (or the head of the file is damaged just where it would be tried).
    WrongPassphrase,
    /// The file asks for more memory than is spent on one.
    TooMuchWork,
    /// Something was changed or is missing since it was encrypted.
    Damaged,
    /// Encrypted for a key, not with a passphrase, or in a way that is not known here.
    NoPassphrase,
    /// What is in it is longer than is read at all.
    TooLarge,
    /// The system reports something else.
    Io(String),
}

impl From<DecryptError> for EncryptionError {
    fn from(error: DecryptError) -> Self {
        match error {
            DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => Self::WrongPassphrase,
            DecryptError::ExcessiveWork { .. } => Self::TooMuchWork,
            DecryptError::InvalidHeader | DecryptError::InvalidMac | DecryptError::Io(_) => Self::Damaged,
            DecryptError::NoMatchingKeys | DecryptError::UnknownFormat => Self::NoPassphrase,
            other => Self::Io(other.to_string()),
        }
    }
}

impl From<EncryptError> for EncryptionError {
    fn from(error: EncryptError) -> Self {
        Self::Io(error.to_string())
    }
}

/// Whether these bytes are encrypted (in the format of age).
pub fn is_encrypted(bytes: &[u8]) -> bool {
    bytes.starts_with(BEGINS) || bytes.starts_with(BEGINS_ARMORED)
}

impl Key {
    /// A new key that opens with this passphrase. Takes about half a second.
    pub fn new(passphrase: &Passphrase) -> Result<Self, EncryptionError> {
        Self::with_work(passphrase, WORK)
    }

    fn with_work(passphrase: &Passphrase, work: u8) -> Result<Self, EncryptionError> {
        let identity = x25519::Identity::generate();
        let kept = keep(&identity, passphrase, work)?;
        Ok(Self(Arc::new(Pair { identity, kept })))
    }

    /// Encrypts bytes: what comes of it opens with the passphrase, and is another each time.
    pub fn encrypt(&self, bytes: &[u8]) -> Result<Vec<u8>, EncryptionError> {
        let mut encrypted = Vec::with_capacity(bytes.len() + bytes.len() / 1024 + 1024);
        let encryptor = Encryptor::with_recipients(iter::once(self as &dyn Recipient))?;
        write_all(encryptor, bytes, &mut encrypted).map_err(|error| EncryptionError::Io(error.to_string()))?;
        Ok(encrypted)
    }

    /// Whether this is the passphrase that opens it. Takes about half a second, right or wrong.
    pub fn opens_with(&self, passphrase: &Passphrase) -> Result<(), EncryptionError> {
        let mut identity = scrypt::Identity::new(passphrase.0.clone());
        identity.set_max_work_factor(MOST_WORK);
        read_all(&self.0.kept, &identity).map(drop)
    }

    /// Opens what was encrypted with this key, without the passphrase; none where it was another key's.
    pub fn decrypt(&self, encrypted: &[u8]) -> Result<Option<Zeroizing<Vec<u8>>>, EncryptionError> {
        match read_all(encrypted, &self.0.identity) {
            Err(EncryptionError::NoPassphrase) => Ok(None),
            read => read.map(Some),
        }
    }
}

/// What a passphrase opened.
pub struct Decrypted {
    /// What was encrypted.
    pub bytes: Zeroizing<Vec<u8>>,
    /// With what it is encrypted again.
    pub key: Key,
}

/// Opens bytes with a passphrase. Takes about half a second, right or wrong.
pub fn decrypt(encrypted: &[u8], passphrase: &Passphrase) -> Result<Decrypted, EncryptionError> {
    let trial = Trial { passphrase, key: OnceLock::new(), failed: OnceLock::new() };
    let read = read_all(encrypted, &trial);
    // The key opened, and something after it did not: that is no matter of the passphrase.
    let bytes = match read {
        Err(_) if trial.failed.get().is_some() => {
            return Err(trial.failed.into_inner().unwrap_or(EncryptionError::Damaged));
        }
        Err(EncryptionError::WrongPassphrase | EncryptionError::NoPassphrase) if trial.key.get().is_some() => {
            return Err(EncryptionError::Damaged);
        }
        read => read?,
    };
    let key = match trial.key.into_inner() {
        Some(key) => key,
        None => Key::new(passphrase)?,
    };
    Ok(Decrypted { bytes, key })
}

/// Of a file that is encrypted: the public half of each of its file's and workspace's keys are its own affair; the key of
/// the workspace goes along.
impl Recipient for Key {
    fn wrap_file_key(
        &self,
        file_key: &FileKey,
    ) -> Result<(Vec<Stanza>, std::collections::HashSet<String>), EncryptError> {
        let (mut stanzas, labels) = self.0.identity.to_public().wrap_file_key(file_key)?;
        stanzas.push(Stanza { tag: TAG.to_owned(), args: Vec::new(), body: self.0.kept.clone() });
        Ok((stanzas, labels))
    }
}

/// A passphrase that is tried on a file.
struct Trial<'a> {
    passphrase: &'a Passphrase,
    /// The key of the workspace, once it is known.
    key: OnceLock<Key>,
    /// Why its stanza did not open.
    failed: OnceLock<EncryptionError>,
}

impl Trial<'_> {
    fn directly(&self) -> scrypt::Identity {
        let mut identity = scrypt::Identity::new(self.passphrase.0.clone());
        identity.set_max_work_factor(MOST_WORK);
        identity
    }

    /// The key of the workspace from its stanza.
    fn kept(&self, kept: &[u8]) -> Result<Key, EncryptionError> {
        if kept.len() > LONGEST_KEPT {
            return Err(EncryptionError::Damaged);
        }
        let text = read_all(kept, &self.directly())?;
        let text = std::str::from_utf8(&text).map_err(|_| EncryptionError::Damaged)?;
        let line = text.lines().find(|line| !line.starts_with('#')).ok_or(EncryptionError::Damaged)?;
        let identity = line.trim().parse().map_err(|_| EncryptionError::Damaged)?;
        Ok(Key(Arc::new(Pair { identity, kept: kept.to_owned() })))
    }
}

impl Identity for Trial<'_> {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        self.directly().unwrap_stanza(stanza)
    }

    fn unwrap_stanzas(&self, stanzas: &[Stanza]) -> Option<Result<FileKey, DecryptError>> {
        // Only the first is tried: each costs half a second.
        let Some(kept) = stanzas.iter().find(|stanza| stanza.tag == TAG) else {
            return self.directly().unwrap_stanzas(stanzas);
        };
        match self.kept(&kept.body) {
            Ok(key) => {
                let opened = key.0.identity.unwrap_stanzas(stanzas);
                let _ = self.key.set(key);
                opened
            }
            Err(error) => {
                let _ = self.failed.set(error);
                Some(Err(DecryptError::KeyDecryptionFailed))
            }
        }
    }
}

/// The identity as a file that `age -i` takes, encrypted with a passphrase.
fn keep(identity: &x25519::Identity, passphrase: &Passphrase, work: u8) -> Result<Vec<u8>, EncryptionError> {
    let mut recipient = scrypt::Recipient::new(passphrase.0.clone());
    recipient.set_work_factor(work);
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn Recipient))?;
    // With one more line end its base64 needs no padding, which age leaves out and `base64 -d` would ask for.
    let line = Zeroizing::new(format!("{}\n\n", identity.to_string().expose_secret()));
    let mut kept = Vec::new();
    write_all(encryptor, line.as_bytes(), &mut kept).map_err(|error| EncryptionError::Io(error.to_string()))?;
    Ok(kept)
}

fn write_all(encryptor: Encryptor, bytes: &[u8], to: &mut Vec<u8>) -> io::Result<()> {
    let mut writer = encryptor.wrap_output(to)?;
    writer.write_all(bytes)?;
    writer.finish()?;
    Ok(())
}

/// All that is encrypted in these bytes, at most [`MAX_BYTES`].
fn read_all(encrypted: &[u8], identity: &dyn Identity) -> Result<Zeroizing<Vec<u8>>, EncryptionError> {
    let mut letters = Vec::new();
    if encrypted.starts_with(BEGINS_ARMORED) {
        let read = age::armor::ArmoredReader::new(encrypted).read_to_end(&mut letters);
        read.map_err(|_| EncryptionError::Damaged)?;
    }
    let encrypted = if letters.is_empty() { encrypted } else { &letters };
    // A head is read again with each of its lines: a hostile one could take hours.
    let head = &encrypted[..encrypted.len().min(LONGEST_HEAD)];
    if !head.windows(HEAD_ENDS.len()).any(|part| part == HEAD_ENDS) {
        return Err(EncryptionError::Damaged);
    }
    let decryptor = Decryptor::new_buffered(encrypted)?;
    let reader = decryptor.decrypt(iter::once(identity))?;
    // Made large enough at once: what grows leaves copies behind that nobody wipes.
    let mut bytes = Zeroizing::new(Vec::with_capacity(encrypted.len()));
    match reader.take(MAX_BYTES + 1).read_to_end(&mut bytes) {
        Ok(_) if bytes.len() as u64 > MAX_BYTES => Err(EncryptionError::TooLarge),
        Ok(_) => Ok(bytes),
        Err(_) => Err(EncryptionError::Damaged),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passphrase() -> Passphrase {
        Passphrase::new("correct horse battery staple")
    }

    /// Made with little work, so that a hundred of them are no wait.
    fn key() -> Key {
        Key::with_work(&passphrase(), 8).expect("a key")
    }

    #[test]
    fn what_is_encrypted_opens_with_the_passphrase_and_with_the_key_and_with_no_other() {
        let key = key();
        let encrypted = key.encrypt(b"a word that nobody reads").expect("encrypted");
        assert!(is_encrypted(&encrypted));
        assert!(!encrypted.windows(6).any(|part| part == b"nobody"));
        assert_ne!(encrypted, key.encrypt(b"a word that nobody reads").expect("encrypted"), "each time another");

        let opened = decrypt(&encrypted, &passphrase()).expect("opened");
        assert_eq!(*opened.bytes, b"a word that nobody reads");
        assert_eq!(opened.key, key, "it is encrypted again with the same key");
        let opened = key.decrypt(&encrypted).expect("whole").expect("ours");
        assert_eq!(*opened, b"a word that nobody reads");

        assert_eq!(
            decrypt(&encrypted, &Passphrase::new("Correct horse")).err(),
            Some(EncryptionError::WrongPassphrase)
        );
        let other = Key::with_work(&passphrase(), 8).expect("a key");
        assert_eq!(other.decrypt(&encrypted), Ok(None), "two keys of one passphrase are two keys");
    }

    #[test]
    fn a_file_that_age_encrypted_with_a_passphrase_opens_and_is_encrypted_in_two_layers_from_then_on() {
        let mut recipient = scrypt::Recipient::new(passphrase().0);
        recipient.set_work_factor(10);
        let plain = age::encrypt(&recipient, b"plain").expect("encrypted");
        let armored = age::encrypt_and_armor(&recipient, b"plain").expect("encrypted").into_bytes();
        for encrypted in [plain, armored] {
            assert!(is_encrypted(&encrypted));
            let opened = decrypt(&encrypted, &passphrase()).expect("opened");
            assert_eq!(*opened.bytes, b"plain");
            let again = opened.key.encrypt(b"again").expect("encrypted");
            assert_eq!(*decrypt(&again, &passphrase()).expect("opened").bytes, b"again");
        }
    }

    #[test]
    fn every_changed_bit_and_every_missing_byte_is_noticed() {
        let key = key();
        let encrypted = key.encrypt(&[7; 70_000]).expect("encrypted");
        for cut in (0..encrypted.len()).step_by(97) {
            assert!(key.decrypt(&encrypted[..cut]).ok().flatten().is_none(), "cut at {cut}");
        }
        for bit in (0..encrypted.len() * 8).step_by(401) {
            let mut changed = encrypted.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(key.decrypt(&changed).ok().flatten().is_none(), "bit {bit}");
        }
    }

    #[test]
    fn a_damaged_body_is_no_wrong_passphrase() {
        let key = key();
        let encrypted = key.encrypt(b"something").expect("encrypted");
        // In the head, where the key of the file stands, and in what is encrypted.
        let stanza = encrypted.windows(6).position(|part| part == b"X25519").expect("the stanza of the key") + 20;
        for (place, letter) in [(stanza, b'A'), (stanza, b'B'), (encrypted.len() - 1, 0), (encrypted.len() - 1, 1)] {
            let mut changed = encrypted.clone();
            changed[place] = letter;
            if changed != encrypted {
                assert_eq!(decrypt(&changed, &passphrase()).err(), Some(EncryptionError::Damaged), "at {place}");
            }
        }
    }

    #[test]
    fn a_file_may_not_ask_for_gigabytes() {
        // Encrypted with little work, and claiming much: it is refused before anything is tried.
        let mut recipient = scrypt::Recipient::new(passphrase().0);
        recipient.set_work_factor(9);
        let encrypted = age::encrypt(&recipient, b"plain").expect("encrypted");
        let line = encrypted.windows(3).position(|part| part == b" 9\n").expect("the work factor");
        let hostile = |claim: &[u8]| [&encrypted[..line], claim, &encrypted[line + 3..]].concat();
        assert_eq!(decrypt(&hostile(b" 22\n"), &passphrase()).err(), Some(EncryptionError::TooMuchWork));
        assert_eq!(decrypt(&hostile(b" 20\n"), &passphrase()).err(), Some(EncryptionError::TooMuchWork));

        // The same within the stanza that holds the key of the workspace.
        let key = Key(Arc::new(Pair { identity: x25519::Identity::generate(), kept: hostile(b" 22\n") }));
        let encrypted = key.encrypt(b"plain").expect("encrypted");
        assert_eq!(decrypt(&encrypted, &passphrase()).err(), Some(EncryptionError::TooMuchWork));
    }

    #[test]
    fn what_is_for_a_key_alone_is_no_matter_of_passphrases() {
        let encrypted = age::encrypt(&x25519::Identity::generate().to_public(), b"plain").expect("encrypted");
        assert_eq!(decrypt(&encrypted, &passphrase()).err(), Some(EncryptionError::NoPassphrase));
    }

    #[test]
    fn no_secret_is_printed() {
        let key = key();
        let printed = format!("{key:?} {:?}", passphrase());
        assert!(!printed.contains("SECRET") && !printed.contains("horse"), "{printed}");
    }
}
