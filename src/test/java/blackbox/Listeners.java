package blackbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import testkit.Running;
import testkit.Scratch;
import testkit.User;

/** Services of this machine that no line may reach; they remember what was said to them. */
final class Listeners implements AutoCloseable {
    /** The JDK has no abstract sockets; perl-base is on every Debian and Ubuntu. */
    private static final String ABSTRACT_LISTENER = "$| = 1; socket(S, AF_UNIX, SOCK_STREAM, 0) or die $!;"
            + " bind(S, pack_sockaddr_un(\"\\0\" . $ARGV[0])) or die $!; listen(S, 9) or die $!; print \"ready\\n\";"
            + " while (accept(C, S)) { $said = <C>; print $said; close C }";

    private final Queue<String> contacts = new ConcurrentLinkedQueue<>();
    private final ServerSocketChannel tcp;
    private final ServerSocketChannel unix;
    private final DatagramSocket udp;
    private final Running abstractListener;
    private final String abstractName = "blackbox-" + ProcessHandle.current().pid();
    private final Path socket = Scratch.directory("socket").resolve("service");

    Listeners() throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        tcp = ServerSocketChannel.open().bind(new InetSocketAddress(loopback, 0));
        unix = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
        Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rwxrwxrwx"));
        udp = new DatagramSocket(0, loopback);
        abstractListener =
                Running.start(User.own(), List.of("perl", "-MSocket", "-e", ABSTRACT_LISTENER, abstractName));
        abstractListener.awaitPrinted("ready\n", 0);
        daemon(() -> accept("tcp", tcp));
        daemon(() -> accept("socket", unix));
        daemon(this::receive);
    }

    int tcpPort() throws IOException {
        return ((InetSocketAddress) tcp.getLocalAddress()).getPort();
    }

    int udpPort() {
        return udp.getLocalPort();
    }

    String abstractName() {
        return abstractName;
    }

    Path socket() {
        return socket;
    }

    /** The services that were told a mark. */
    List<String> contactsWith(String mark, Duration grace) {
        List<String> found = contactsWith(mark);
        for (long waited = 0; found.isEmpty() && waited < grace.toMillis(); waited += 50) {
            Running.pause(Duration.ofMillis(50));
            found = contactsWith(mark);
        }
        return found;
    }

    private List<String> contactsWith(String mark) {
        List<String> found = new ArrayList<>();
        contacts.stream().filter(contact -> contact.contains(mark)).forEach(found::add);
        if (abstractListener.printed().contains(mark)) {
            found.add("abstract " + mark);
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        tcp.close();
        unix.close();
        udp.close();
        abstractListener.close();
    }

    private void accept(String kind, ServerSocketChannel server) {
        while (server.isOpen()) {
            try {
                SocketChannel caller = server.accept();
                daemon(() -> listen(kind, caller));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void listen(String kind, SocketChannel caller) {
        try (InputStream in = Channels.newInputStream(caller);
                BufferedReader said = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            contacts.add(kind + " " + said.readLine());
        } catch (IOException e) {
            contacts.add(kind + " " + e);
        }
    }

    private void receive() {
        DatagramPacket packet = new DatagramPacket(new byte[1024], 1024);
        while (!udp.isClosed()) {
            try {
                udp.receive(packet);
                contacts.add("udp " + new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }
}
